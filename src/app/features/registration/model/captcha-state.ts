/** How the proof stands that an event may ask for; `off`: it asks for none. */
export type CaptchaState = 'off' | 'solving' | 'solved' | 'failed';
