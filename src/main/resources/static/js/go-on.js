/** Asks for the next part of a long piece of work; without scripts one presses the button. */
document.getElementById('go-on')?.requestSubmit();
