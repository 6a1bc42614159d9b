// Signs in with a passkey, or adds one: <form class="passkey" data-options="…" data-way="get|create"> asks for a
// challenge, the browser answers it, and the answer is sent as the form's Credential. Stays hidden where it cannot work.
const ways = {
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

async function answer(form) {
  const response = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const credential = await ways[form.dataset.way](await response.json());
  form.elements.Credential.value = JSON.stringify(credential);
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll('form.passkey')) {
    const failed = form.querySelector('[data-failed]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      failed.hidden = true;
      try {
        await answer(form);
        HTMLFormElement.prototype.submit.call(form);
      } catch {
        failed.textContent = failed.dataset.failed;
        failed.hidden = false;
      }
    });
  }
}
