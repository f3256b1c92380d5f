/**
 * Enter in a field must not send a task or start a process. It still makes a new line in a text area, presses a focused
 * button and picks from a list.
 */
const BUTTONS = ['submit', 'button', 'reset', 'image', 'file'];

function sendsTheForm(event) {
  if (event.key !== 'Enter' || event.isComposing || !event.target.closest('[cam-tasklist-form]')) {
    return false;
  }
  // Ctrl+Enter sends an embedded form from anywhere, and nothing on the screen says so.
  return event.ctrlKey || (event.target.tagName === 'INPUT' && !BUTTONS.includes(event.target.type));
}

// Before the form sees the key; only what the browser would do is prevented, the field's own listeners still run.
document.addEventListener('keydown', (event) => sendsTheForm(event) && event.preventDefault(), true);
