// Keys of the desk: "/" goes to search; "g d" and "n" follow the link that names them in data-key.
let first = '';

const typing = element => element.closest('input, textarea, select, [contenteditable]') !== null;

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const keys = first ? `${first} ${event.key}` : event.key;
  const target = document.querySelector(`[data-key="${CSS.escape(keys)}"]`);
  first = !target && event.key === 'g' ? 'g' : '';
  if (!target) {
    return;
  }
  event.preventDefault();
  if (target.matches('input')) {
    target.focus();
    target.select();
  } else {
    target.click();
  }
});
