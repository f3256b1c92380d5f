/**
 * The AngularJS controller (an injection array that starts with $scope), doing something more once it is built.
 *
 * @param {Array} controller
 * @param {function(scope, controller)} more
 */
export function andThen(controller, more) {
  const build = controller.at(-1);
  return [...controller.slice(0, -1), function (...services) {
    build.apply(this, services);
    more(services[0], this);
  }];
}
