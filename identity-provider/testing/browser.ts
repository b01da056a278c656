/** As much of a browser as forms need: it keeps cookies and follows redirects until they leave the provider. */
export class Browser {
  readonly #origin: string;
  readonly #language: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string, language = 'en') {
    this.#origin = origin;
    this.#language = language;
  }

  get(address: string): Promise<Visit> {
    return this.#visit(address, {});
  }

  /** Fills the first form of a page and sends it. */
  submit({ address, text }: Visit, fields: Readonly<Record<string, string>>): Promise<Visit> {
    const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(text) ?? [];
    const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const body = new URLSearchParams({ ...(Object.fromEntries(hidden) as Record<string, string>), ...fields });
    return this.#visit(new URL(action, address).href, { method: 'POST', body });
  }

  async #visit(address: string, init: RequestInit): Promise<Visit> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'accept-language': this.#language };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const location = response.headers.get('location');
    if (!location) return { address, status: response.status, text: await response.text() };
    const next = new URL(location, address);
    return next.origin === this.#origin ? this.get(next.href) : { address: next.href, status: response.status, text: '' };
  }

  #keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** A page, or the address outside the provider to which it has led. */
export interface Visit {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}
