/** Where a part of the program cannot be had, and the way to try again. */
export const words: readonly [what: string, reload: string] = [
  '这一部分未能载入：网络中断，或本站刚刚更新。',
  '重新载入此页',
];
