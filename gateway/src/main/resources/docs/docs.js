window.ui = SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  docExpansion: 'none',
  oauth2RedirectUrl: window.location.origin + '/api/v1/docs/ui/oauth2-redirect.html',
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
});
window.ui.initOAuth({
  clientId: 'clearway-console',
  scopes: 'openid',
  usePkceWithAuthorizationCodeGrant: true,
});
