/**
 * What stands in the bubble: a head with the note's name and a way to close it, and the note's words with their links.
 * Ids and back links stay where they are: an id may stand once on a page, and the way back is to close the bubble.
 */
export function noteContent(note: HTMLElement, name: string, close: () => void): HTMLElement[] {
  const header = document.createElement('header');
  const title = document.createElement('span');
  title.textContent = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', '关闭');
  button.addEventListener('click', close);
  header.append(title, button);

  const words = document.createElement('div');
  words.append(...[...note.cloneNode(true).childNodes]);
  for (const element of words.querySelectorAll('[role="doc-backlink"], .note-number')) element.remove();
  for (const element of words.querySelectorAll('[id]')) element.removeAttribute('id');
  return [header, words];
}
