/** A mail before it is text or HTML; everything in it is text. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly type: 'link'; readonly text: string; readonly address: string };

export interface MailBody {
  readonly subject: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly blocks: readonly Block[];
}
