const word = /\p{L}{2,}/u;
const readAloudOrShown = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder']);

/** @param {{ strings?: string[] } | undefined} interpolation the parts of `text {{ value }} text` between the values */
const hasWords = (interpolation) => interpolation?.strings?.some((part) => word.test(part)) ?? false;

/** Words written into a template cannot be translated; they belong into `public/i18n`. */
export const translatedText = {
  meta: { type: 'problem', schema: [], messages: { literal: 'Every visible word comes from public/i18n (a translation key).' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'literal' });
    return {
      Text: (node) => word.test(node.value) && report(node),
      BoundText: (node) => hasWords(node.value.ast) && report(node),
      TextAttribute: (node) => readAloudOrShown.has(node.name) && word.test(node.value) && report(node),
      BoundAttribute: (node) => readAloudOrShown.has(node.name) && hasWords(node.value.ast) && report(node),
      'Interpolation > LiteralPrimitive': (node) => word.test(node.value) && report(node),
    };
  },
};
