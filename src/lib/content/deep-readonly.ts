/** A type as those see it who only read: nothing in it, however deep, is changed by them. */
export type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
