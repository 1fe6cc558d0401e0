//! Serves dist/site to this computer only.

use crate::house;
use crate::shell::Outcome;
use std::path::PathBuf;
use tiny_http::{Header, Request, Response, Server};

const PORTS: std::ops::Range<u16> = 8080..8180;

/// Runs until Ctrl+C.
pub(crate) fn run() -> Outcome {
    let (server, port) = open()?;
    println!("\nThe page:         http://127.0.0.1:{port}/");
    println!("The single file:  {}", house::single_file().display());
    println!("Ctrl+C ends this.");
    for request in server.incoming_requests() {
        // A reader who closes the tab early is no trouble of ours.
        let _ = answer(request);
    }
    Ok(())
}

/// Serves until the program ends, beside what else it does; gives the port.
pub(crate) fn in_background() -> Outcome<u16> {
    let (server, port) = open()?;
    std::thread::spawn(move || server.incoming_requests().for_each(|request| drop(answer(request))));
    Ok(port)
}

fn open() -> Outcome<(Server, u16)> {
    PORTS
        .filter_map(|port| Some((Server::http(("127.0.0.1", port)).ok()?, port)))
        .next()
        .ok_or_else(|| format!("no port from {} to {} is free.", PORTS.start, PORTS.end - 1))
}

fn answer(request: Request) -> std::io::Result<()> {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let Some(file) = find(&path) else {
        return request.respond(Response::from_string("Not found.").with_status_code(404));
    };
    let Ok(bytes) = std::fs::read(&file) else {
        return request.respond(Response::from_string("Not found.").with_status_code(404));
    };
    let mut response = Response::from_data(bytes);
    let headers =
        [("Content-Type", content_type(&path)), ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")];
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// Only files that lie directly in dist/site.
fn find(path: &str) -> Option<PathBuf> {
    let name = path.strip_prefix('/')?;
    let name = if name.is_empty() { "index.html" } else { name };
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    let file = house::site().join(name);
    (plain && file.is_file()).then_some(file)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("bin") => "application/octet-stream",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        _ => "text/html; charset=utf-8",
    }
}
