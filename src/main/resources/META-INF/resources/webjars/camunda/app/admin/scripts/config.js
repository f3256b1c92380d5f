// Only the operator works here; the texts stay those that come with the app.
export default {
  app: { name: '系统管理', vendor: '争优' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/session.js']
};
