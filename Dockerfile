# docker build -t calotype .
# docker run -d --name calotype --stop-timeout 45 -p 127.0.0.1:8000:8000 -v calotype-data:/data calotype
FROM python:3.11-slim

RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin calotype \
    && install --directory --mode 0700 --owner calotype --group calotype /data

WORKDIR /opt/calotype
COPY pyproject.toml constraints.txt README.md CHANGELOG.md LICENSE NOTICE ./
COPY LICENSES ./LICENSES
COPY src ./src
# The second is what newer pips take the build's own versions from.
RUN PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt python -m pip install --no-cache-dir .

ENV CALOTYPE_DATA=/data \
    CALOTYPE_HOST=0.0.0.0 \
    PYTHONDONTWRITEBYTECODE=1

USER calotype
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/ready', timeout=4)"]
ENTRYPOINT ["calotype"]
CMD ["serve"]
