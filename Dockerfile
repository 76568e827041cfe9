# The built site behind nginx, and nothing else:
#   npm ci && npm run build && docker build -t essay . && docker run -p 8080:80 essay
FROM nginx:1.28-alpine
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /usr/share/nginx/html
