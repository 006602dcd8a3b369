//! The terminal: taken over, and given back whole however the dashboard ends.

use std::io::{self, Write, stdout};

use crossterm::cursor::Show;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::execute;
use ratatui::DefaultTerminal;
use ratatui::layout::Rect;
use rustix::process::{Signal, getpid, kill_process};

/// A terminal that is ours until this is dropped.
pub(crate) struct Screen {
    /// To draw on.
    pub(crate) terminal: DefaultTerminal,
    mouse: bool,
}

impl Screen {
    /// Takes the terminal over. A panic gives it back before it speaks.
    pub(crate) fn take(mouse: bool) -> io::Result<Self> {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            told(panic);
        }));
        let terminal = ratatui::try_init()?;
        let screen = Self { terminal, mouse };
        screen.arm()?;
        Ok(screen)
    }

    /// Stops the process as a shell's job; goes on when somebody brings it back.
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        give_back();
        kill_process(getpid(), Signal::TSTP)?;
        self.terminal = ratatui::try_init()?;
        self.arm()?;
        self.forget()
    }

    /// Forgets what the screen shows, so that all of it is drawn again. `Terminal::clear` would ask
    /// the terminal for its cursor, and the answer would go to whoever reads the keys.
    pub(crate) fn forget(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal
            .resize(Rect::new(0, 0, size.width, size.height))
    }

    /// Rings the bell.
    pub(crate) fn ring(&self) {
        let mut out = stdout();
        // A terminal that is gone hears nothing.
        drop(out.write_all(b"\x07").and_then(|()| out.flush()));
    }

    fn arm(&self) -> io::Result<()> {
        execute!(stdout(), EnableBracketedPaste)?;
        if self.mouse {
            execute!(stdout(), EnableMouseCapture)?;
        }
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A panic has given it back and has spoken since: once more would write over its words.
        if !std::thread::panicking() {
            give_back();
        }
    }
}

/// Each part by itself: where one fails, the others may do.
fn give_back() {
    drop(execute!(stdout(), DisableMouseCapture));
    drop(execute!(stdout(), DisableBracketedPaste));
    drop(ratatui::try_restore());
    drop(execute!(stdout(), Show));
}
