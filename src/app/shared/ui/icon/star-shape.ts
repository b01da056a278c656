/** Path of the star in `public/icons.svg`, for lists that draw it a thousand times and cannot afford a part for each. */
export const STAR_SHAPE = 'm10 2.9 2.15 4.6 5 .65-3.65 3.45.95 5L10 14.1l-4.45 2.5.95-5-3.65-3.45 5-.65z';
