/** What a portal with sign-in has beyond one without, in one piece: asked for once `config.json` says that sign-in is on. */
export { readSignInSettings } from './core/config/read-sign-in-settings';
export { startSignIn } from './shell/account/start-sign-in';
