import type { Route, Routes } from '@angular/router';

import { routes } from './app.routes';
import { MEASURED_PAGES } from './features/accessibility/accessibility.routes';

describe('The accessibility statement', () => {
  it('speaks for every page that the routes lead to, and for no other: measure them with npm run axe', async () => {
    const pages = await pagesOf(routes, '');
    const measured = MEASURED_PAGES.filter((page) => !page.startsWith('('));
    expect(measured.toSorted()).toEqual([...new Set(pages)].toSorted());
  });
});

/** Paths of what is a page: a component that is not only the frame of others. */
async function pagesOf(some: Routes, above: string): Promise<string[]> {
  const lists = await Promise.all(
    some.map(async (route) => {
      const path = [above, route.path ?? ''].filter((step) => step !== '').join('/');
      const below = await childrenOf(route);
      const isFrame = below.some((child) => child.path === '' && (child.component ?? child.loadChildren));
      const isPage = (route.component ?? route.loadComponent) !== undefined && !isFrame;
      return [...(isPage ? [path] : []), ...(await pagesOf(below, path))];
    }),
  );
  return lists.flat();
}

async function childrenOf({ children, loadChildren }: Route): Promise<Routes> {
  return children ?? ((await loadChildren?.()) as Routes | undefined) ?? [];
}
