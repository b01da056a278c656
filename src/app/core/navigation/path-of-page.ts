/** The page that is open, relative to the portal's origin, as it can be opened again. */
export const pathOfPage = ({ location }: Document): string => location.pathname + location.search + location.hash;
