/** One row. */
export interface CaptchaSecretTable {
  id: string;
  secret: string;
}

/** Kept until nobody could use it again anyway. */
export interface UsedCaptchaFlowTable {
  flow_id: string;
  expires_at: string;
}
