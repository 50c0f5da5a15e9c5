/**
 * "body is too long (maximum is 65536 characters)", for comments and reviews alike. Bytes of UTF-8, so that it holds
 * however characters are counted, and with room for the marker.
 */
export const BODY_LIMIT = 60_000;
