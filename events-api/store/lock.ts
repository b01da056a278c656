/** A name that one transaction holds alone, or several share as long as nobody holds it alone. */
export interface Lock {
  readonly name: string;
  readonly isShared: boolean;
}
