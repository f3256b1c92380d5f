// A link into a web app names the task behind the "#", which a browser does not send: hand it on to the page after the login.
const form = document.getElementById('sign-in');
form.action += location.hash;
