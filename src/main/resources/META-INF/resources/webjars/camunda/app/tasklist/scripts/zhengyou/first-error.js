/** A long form that was refused shows its first error, not the button that was pressed. */
document.addEventListener('click', (event) => {
  if (event.target.closest('.form-actions .btn-primary, .modal-footer .btn-primary')) {
    // The form checks itself and draws the errors a moment after the click.
    setTimeout(() => document.querySelector('.fjs-has-errors')?.scrollIntoView({ behavior: 'smooth', block: 'center' }), 300);
  }
});
