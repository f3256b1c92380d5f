/**
 * Hands signing in and out to the server's own login page, in whichever web app loads this script.
 * The apps' own `#/login` would sign in to the engine alone.
 */
const base = document.querySelector('base');
const app = base.getAttribute('app-name');
const login = new URL(`${base.getAttribute('app-root')}/../login`, location.origin).pathname;

const PLACE = `zhengyou:${app}:place`;
const LEFT_AT = `zhengyou:${app}:left-at`;

let leaving = false;

/** The server answers the reload with its login page and then leads back; only the place inside the app is for us to keep. */
function signInAgain() {
  if (leaving) {
    return;
  }
  leaving = true;
  if (!location.hash.startsWith('#/login')) {
    sessionStorage.setItem(PLACE, location.hash);
  }
  const leftBefore = Number(sessionStorage.getItem(LEFT_AT));
  sessionStorage.setItem(LEFT_AT, Date.now());
  if (Date.now() - leftBefore < 10_000) {
    // The last reload brought no login page, so this one would not either.
    location.assign(login);
  } else {
    location.reload();
  }
}

function signedOut() {
  leaving = true;
  location.assign(`${login}?logout`);
}

function returnToPlace() {
  const place = sessionStorage.getItem(PLACE);
  if (place) {
    sessionStorage.removeItem(PLACE);
    location.replace(place);
  }
}

window.angular.module(`cam.${app}.custom`).run(['$rootScope', ($rootScope) => {
  $rootScope.$on('authentication.login.required', (event) => {
    event.preventDefault();
    // After the other listeners: in one of them an open form keeps its draft.
    setTimeout(signInAgain);
  });
  $rootScope.$on('authentication.logout.success', (event) => {
    event.preventDefault();
    signedOut();
  });
  $rootScope.$on('authentication.changed', (event, authentication) => authentication && returnToPlace());
}]);
