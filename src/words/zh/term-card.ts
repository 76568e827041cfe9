/** What the card of a term says before its definition. */
export const words = {
  printed: (name: string) => `原文作“${name}”。`,
};
