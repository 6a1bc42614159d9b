// Keeps a half-filled form on this device and sends it when the network is back.
// Marked forms only: <form data-keep="apply-story">. Files, passwords and hidden fields are never kept.
// What the server gave stands above what is kept: only empty fields are filled again.
const note = document.getElementById('network-note');
const lifetime = 7 * 24 * 3600 * 1000;

function tell(words) {
  if (note) {
    note.textContent = note.dataset[words];
    note.hidden = false;
  }
}

const kept = form => [...form.elements].filter(field =>
  field.name && !['file', 'password', 'hidden', 'submit', 'button'].includes(field.type) && !field.dataset.private);

function remember(form, key) {
  const values = kept(form)
    .filter(field => (field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value !== ''))
    .map(field => [field.name, field.value]);
  localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
}

function restore(form, key) {
  const stored = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (!stored || Date.now() - stored.at > lifetime) {
    localStorage.removeItem(key);
    return false;
  }
  let changed = false;
  for (const [name, value] of stored.values) {
    for (const field of kept(form).filter(candidate => candidate.name === name)) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        const group = kept(form).filter(other => other.name === name);
        const untouched = !group.some(other => other.checked && other.value !== value && other.type === 'radio');
        changed ||= field.value === value && !field.checked && untouched;
        field.checked ||= field.value === value && untouched;
      } else if (field.value === '') {
        field.value = value;
        changed = true;
      }
    }
  }
  return changed;
}

function keep(form) {
  const key = `kept:${form.dataset.keep}`;
  if (restore(form, key)) {
    tell('restored');
  }
  form.addEventListener('input', () => remember(form, key));
  form.addEventListener('submit', event => {
    if (navigator.onLine) {
      localStorage.setItem('kept-sent', key);
      return;
    }
    event.preventDefault();
    remember(form, key);
    tell('offline');
    const { submitter } = event;
    window.addEventListener('online', () => {
      tell('sending');
      form.requestSubmit(submitter);
    }, { once: true });
  });
}

// A form that was sent and did not come back with errors has arrived: forget what was kept of it.
const sent = localStorage.getItem('kept-sent');
if (sent && !document.querySelector('.error-summary')) {
  localStorage.removeItem(sent);
}
localStorage.removeItem('kept-sent');
document.querySelectorAll('form[data-keep]').forEach(keep);
