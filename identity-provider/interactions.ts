import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import type { Accounts } from './accounts/accounts.ts';
import { type Mail, newPasswordPage, resetPage, verifyPage } from './pages/code-pages.ts';
import { type Form, problemsOf } from './pages/problems.ts';
import { profilePage } from './pages/profile-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { signUpPage } from './pages/sign-up-page.ts';
import type { Texts } from './pages/texts.en.ts';
import { textsFor } from './pages/texts.ts';
import { readForm } from './read-form.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

interface Step {
  readonly uid: string;
  readonly interaction: Interaction;
  readonly texts: Texts;
  readonly form: Form;
}

/** A page to show, or what the sign-in came to. */
type Outcome = string | InteractionResults;

type Act = (step: Step) => Outcome | Promise<Outcome>;

/** The pages on which people sign in, and what their forms do. Each belongs to one request of the portal, by its `uid` and cookie. */
export class Interactions {
  readonly #accounts: Accounts;
  /** Who has just signed up in an interaction and is not signed in yet. */
  readonly #newcomers = new Map<string, string>();

  constructor(accounts: Accounts) {
    this.#accounts = accounts;
  }

  /** @throws what `oidc-provider` throws when the interaction is over or belongs to another browser */
  async answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const interaction = await provider.interactionDetails(request, response);
    const [, , uid, name = ''] = new URL(request.url ?? '', 'http://localhost').pathname.split('/');
    const isPost = request.method === 'POST';
    const act = (isPost ? this.#posts : this.#gets)[name];
    if (!act || uid !== interaction.uid) {
      response.writeHead(404).end();
      return;
    }
    const texts = textsFor(request.headers['accept-language'], interaction.params['ui_locales']);
    const outcome = await act({ uid, interaction, texts, form: isPost ? await readForm(request) : {} });
    if (typeof outcome === 'string') response.setHeader('content-type', 'text/html; charset=utf-8').end(outcome);
    else await provider.interactionFinished(request, response, outcome, { mergeWithLastSubmission: true });
  }

  readonly #gets: Readonly<Record<string, Act>> = {
    '': ({ uid, interaction, texts }) => {
      if (interaction.prompt.name === 'reset_password') return resetPage(texts, uid);
      if (interaction.prompt.name !== 'edit_profile') return signInPage(texts, uid);
      const account = this.#accounts.find(interaction.session?.accountId ?? '');
      return profilePage(texts, uid, { givenName: account?.givenName ?? '', familyName: account?.familyName ?? '' });
    },
    'sign-up': ({ uid, texts }) => signUpPage(texts, uid),
    reset: ({ uid, texts }) => resetPage(texts, uid),
    // With the code and the number by which portals in the field tell that somebody has changed their mind.
    cancel: () => ({
      error: 'access_denied',
      error_description: 'AADB2C90091: The user has cancelled entering self-asserted information.',
    }),
  };

  readonly #posts: Readonly<Record<string, Act>> = {
    'sign-in': async ({ uid, texts, form }) => {
      const { email = '', password = '' } = form;
      const account = await this.#accounts.findByPassword(email, password);
      return account ? signedIn(account.id) : signInPage(texts, uid, { email, problem: texts.wrongPassword });
    },

    'sign-up': async ({ uid, texts, form }) => {
      const problems = problemsOf(form, ['givenName', 'familyName', 'email', 'password'], texts);
      if (Object.keys(problems).length > 0) return signUpPage(texts, uid, form, problems);
      const { givenName = '', familyName = '', email = '', password = '' } = form;
      const account = await this.#accounts.add({ givenName, familyName, email, password, isEmailVerified: false });
      if (!account) return signUpPage(texts, uid, form, { email: texts.taken });
      this.#newcomers.set(uid, account.id);
      return verifyPage(texts, uid, { email, code: this.#accounts.newCode(account.id) });
    },

    verify: ({ uid, texts, form }) => {
      const account = this.#accounts.find(this.#newcomers.get(uid) ?? '');
      if (!account) return signInPage(texts, uid);
      if (this.#accounts.redeemCode(account.id, form['code'] ?? '')) return this.#welcome(uid, account.id);
      const mail = { email: account.email, code: this.#accounts.newCode(account.id) };
      return verifyPage(texts, uid, mail, texts.wrongCode);
    },

    'verify-later': ({ uid, texts }) => {
      const id = this.#newcomers.get(uid);
      return id === undefined ? signInPage(texts, uid) : this.#welcome(uid, id);
    },

    reset: ({ uid, texts, form }) => newPasswordPage(texts, uid, this.#mailTo(form['email'] ?? '')),

    'new-password': async ({ uid, texts, form }) => {
      const { email = '', code = '', password = '' } = form;
      const problems = problemsOf(form, ['password'], texts);
      if (problems['password']) return newPasswordPage(texts, uid, this.#mailTo(email), problems);
      const account = this.#accounts.findByEmail(email);
      if (!account || !this.#accounts.redeemCode(account.id, code)) {
        return newPasswordPage(texts, uid, this.#mailTo(email), { code: texts.wrongCode });
      }
      await this.#accounts.setPassword(account.id, password);
      return { ...signedIn(account.id), reset_password: {} };
    },

    profile: ({ uid, interaction, texts, form }) => {
      const problems = problemsOf(form, ['givenName', 'familyName'], texts);
      if (Object.keys(problems).length > 0) return profilePage(texts, uid, form, problems);
      this.#accounts.rename(interaction.session?.accountId ?? '', form['givenName'] ?? '', form['familyName'] ?? '');
      return { edit_profile: {} };
    },
  };

  #mailTo(email: string): Mail {
    const account = this.#accounts.findByEmail(email);
    return { email, code: account ? this.#accounts.newCode(account.id) : null };
  }

  #welcome(uid: string, accountId: string): InteractionResults {
    this.#newcomers.delete(uid);
    return signedIn(accountId);
  }
}

const signedIn = (accountId: string): InteractionResults => ({ login: { accountId } });
