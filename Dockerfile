# The built site behind nginx, and nothing else:
#   npm ci && npm run build && docker build -t essay . && docker run -p 8080:80 essay
# The tag follows nginx's fixes; name a digest here (nginx@sha256:…) to build the same image again.
FROM nginx:1.28-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /usr/share/nginx/html
# Whatever umask the site was built under, nginx's workers must read it.
RUN chmod -R a+rX /etc/nginx/conf.d /usr/share/nginx/html
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1/ || exit 1
