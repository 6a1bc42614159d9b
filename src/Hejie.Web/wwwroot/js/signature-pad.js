// Turns <canvas class="signature-pad" data-into="field-id"> into a place to sign; the drawing goes into the
// hidden field as a PNG data address. The page keeps a file field beside it for those who sign on paper.
function pad(canvas) {
  const field = document.getElementById(canvas.dataset.into);
  const pen = canvas.getContext('2d');
  let drawing = false;

  function fit() {
    const scale = window.devicePixelRatio || 1;
    canvas.width = Math.round(canvas.clientWidth * scale);
    canvas.height = Math.round(canvas.clientHeight * scale);
    pen.scale(scale, scale);
    pen.lineWidth = 3;
    pen.lineCap = pen.lineJoin = 'round';
    pen.strokeStyle = '#1d2324';
    field.value = '';
  }

  function place(event) {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  canvas.addEventListener('pointerdown', event => {
    drawing = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...place(event));
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', event => {
    if (drawing) {
      pen.lineTo(...place(event));
      pen.stroke();
    }
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      if (drawing) {
        drawing = false;
        field.value = canvas.toDataURL('image/png');
      }
    });
  }
  document.querySelectorAll(`[data-clears="${canvas.id}"]`).forEach(button => button.addEventListener('click', fit));
  canvas.closest('[hidden]')?.removeAttribute('hidden');
  const before = field.value; // the form came back: the drawing that was sent is still good
  fit();
  if (before.startsWith('data:image/png')) {
    const image = new Image();
    image.onload = () => {
      pen.drawImage(image, 0, 0, canvas.clientWidth, canvas.clientHeight);
      field.value = before;
    };
    image.src = before;
  }
}

document.querySelectorAll('canvas.signature-pad').forEach(pad);
