export default {
  app: { name: '个人中心', vendor: '争优' },
  // The app cuts the browser's language at the dash, so the key is zh and never zh-CN.
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  disableWelcomeMessage: true,
  customScripts: ['../../assets/session.js'],
  links: [{ label: '公开页面', href: '../../../../', description: '评选公告、公示和结果' }]
};
