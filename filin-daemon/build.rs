//! Builds the daemon anew when the page that lies in it was built anew.

fn main() {
    println!("cargo:rerun-if-changed=../webapp/dist");
}
