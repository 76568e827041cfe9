/* Paper says where it comes from: print.css sets the address on the first sheet. */
addEventListener('beforeprint', () => {
  document.body.dataset['address'] = location.origin + location.pathname;
});
