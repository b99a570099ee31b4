// Runs first in a tool that stands inside another page, which chooses its colours: ?theme=light, dark or auto.
(() => {
  const theme = new URLSearchParams(location.search).get('theme');
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.scheme = theme;
  else if (theme === 'auto') delete dataset.scheme;
})();
