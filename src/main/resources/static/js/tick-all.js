/** Ticks or clears every box of the table at once; without scripts each is ticked by hand. */
const all = document.getElementById('tick-all');
if (all) {
  const boxes = [...all.form.querySelectorAll('tbody input[type=checkbox]')];
  all.hidden = boxes.length === 0;
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
  all.form.addEventListener('change', () => { all.checked = boxes.every((box) => box.checked); });
}
