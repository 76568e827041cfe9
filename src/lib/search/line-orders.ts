/**
 * `order` is that of the edition; `left` and `right` compare the words beside the occurrence, from
 * it outwards.
 */
export const LINE_ORDERS = ['order', 'left', 'right'] as const;

export type LineOrder = (typeof LINE_ORDERS)[number];
