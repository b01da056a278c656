import type { Visitor } from '../../e2e/steps/visitor.ts';
import type { View } from './view.ts';

/** In the house whose server is silent: it answers once more while the page is opened, then falls silent, and somebody goes on. */
export function silence(goOn: (visitor: Visitor) => Promise<void>): NonNullable<View['steps']> {
  return async (visitor, { house }) => {
    await house.startApi();
    try {
      await visitor.page.reload();
      await visitor.page.waitForLoadState('networkidle');
    } finally {
      await house.stopApi();
    }
    await goOn(visitor);
  };
}
