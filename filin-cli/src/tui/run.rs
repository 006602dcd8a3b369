//! The loop: whatever comes in goes to the state, and the screen is drawn when something changed.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::time::Duration;

use crossterm::event::Event;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{Instant, sleep_until};

use super::carry::carry;
use super::effect::Effect;
use super::event::Input;
use super::state::{Settings, State};
use super::terminal::Screen;
use super::{keymap, ui};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::live;
use crate::words::Words;

/// No more than thirty drawings a second, however much happens; the first of them at once.
const FRAME: Duration = Duration::from_millis(33);
/// What waits to be taken in; whoever brings more must wait.
const WAITING: usize = 1024;

/// How the dashboard was asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish {
    /// To look, not to touch.
    pub(crate) read_only: bool,
    /// To be pointed at with a mouse.
    pub(crate) mouse: bool,
    /// To keep silent when a request comes.
    pub(crate) silent: bool,
    /// To use colours.
    pub(crate) color: bool,
}

/// Shows the dashboard until somebody leaves it.
///
/// # Errors
/// Where there is no terminal, and when the terminal cannot be used.
pub(crate) async fn run(client: Client, words: Words, wish: Wish) -> Result<()> {
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Err(Error::usage(&words, "no-terminal", &[]));
    }
    let (to, from) = channel(WAITING);
    let client = Arc::new(client);
    let settings = Settings {
        server: client.server().to_owned(),
        read_only: wish.read_only,
        silent: wish.silent,
        color: wish.color,
    };
    let mut state = State::new(words, settings);
    let mut screen = Screen::take(wish.mouse).map_err(local)?;
    listen(&client, &to);
    let ended = turn(&mut state, &mut screen, &client, to, from).await;
    drop(screen);
    ended.map_err(local)
}

#[expect(clippy::needless_pass_by_value, reason = "as map_err hands it over")]
fn local(error: io::Error) -> Error {
    Error::Local(error.to_string())
}

/// Starts everything that brings something in by itself.
fn listen(client: &Arc<Client>, to: &Sender<Input>) {
    let typed = to.clone();
    std::thread::spawn(move || keys(&typed));
    tokio::spawn(ticks(to.clone()));
    tokio::spawn(signals(to.clone()));
    tokio::spawn(feed(Arc::clone(client), to.clone()));
}

/// Reads keys in a thread of its own: a read of the terminal cannot be waited for otherwise.
fn keys(to: &Sender<Input>) {
    while let Ok(event) = crossterm::event::read() {
        if to.blocking_send(Input::Terminal(event)).is_err() {
            return;
        }
    }
    drop(to.blocking_send(Input::Hangup));
}

async fn ticks(to: Sender<Input>) {
    let mut every = tokio::time::interval(Duration::from_secs(1));
    loop {
        every.tick().await;
        if to.send(Input::Tick).await.is_err() {
            return;
        }
    }
}

async fn signals(to: Sender<Input>) {
    let (Ok(mut term), Ok(mut hup)) = (
        signal(SignalKind::terminate()),
        signal(SignalKind::hangup()),
    ) else {
        return;
    };
    tokio::select! {
        _ = term.recv() => {}
        _ = hup.recv() => {}
    }
    drop(to.send(Input::Terminate).await);
}

async fn feed(client: Arc<Client>, to: Sender<Input>) {
    let (heard, mut said) = channel(WAITING);
    let pass = async {
        while let Some(heard) = said.recv().await {
            if to.send(Input::Heard(heard)).await.is_err() {
                return;
            }
        }
    };
    let (ended, ()) = tokio::join!(live::follow(&client, None, heard), pass);
    if let Err(error) = ended {
        drop(to.send(Input::Shut(error)).await);
    }
}

/// Takes in and draws, until it is over.
async fn turn(
    state: &mut State,
    screen: &mut Screen,
    client: &Arc<Client>,
    to: Sender<Input>,
    mut from: Receiver<Input>,
) -> io::Result<()> {
    let begun = Instant::now();
    let mut next_frame = begun;
    let size = screen.terminal.size()?;
    state.resize(size.width, size.height);
    loop {
        let alarm = begun + state.alarm().unwrap_or_default();
        let input = tokio::select! {
            biased;
            () = sleep_until(next_frame), if state.is_changed() => None,
            () = sleep_until(alarm), if state.alarm().is_some() => Some(Some(Input::Tick)),
            input = from.recv() => Some(input),
        };
        let Some(input) = input else {
            state.settle();
            screen.terminal.draw(|frame| ui::draw(frame, state))?;
            next_frame = Instant::now() + FRAME;
            continue;
        };
        let Some(input) = input else { return Ok(()) };
        let effect = take(state, input, begun.elapsed());
        if state.take_bell() {
            screen.ring();
        }
        match effect {
            Some(Effect::Quit) => return Ok(()),
            Some(Effect::Suspend) => screen.suspend()?,
            Some(Effect::Redraw) => screen.forget()?,
            Some(effect) => {
                let (client, to) = (Arc::clone(client), to.clone());
                tokio::spawn(async move {
                    if let Some(answer) = carry(&client, effect).await {
                        drop(to.send(Input::Answer(answer)).await);
                    }
                });
            }
            None => {}
        }
    }
}

/// Hands what came in to the state; `elapsed` is counted from the start.
fn take(state: &mut State, input: Input, elapsed: Duration) -> Option<Effect> {
    state.at(elapsed);
    match input {
        Input::Terminal(Event::Resize(width, height)) => {
            state.resize(width, height);
            None
        }
        Input::Terminal(event) => {
            let command = keymap::command(state.mode(), event);
            state.touch();
            command.and_then(|command| state.on(command))
        }
        Input::Tick => state.tick(),
        Input::Heard(heard) => state.hear(heard),
        Input::Shut(error) => {
            state.shut(&error);
            None
        }
        Input::Answer(answer) => state.answered(answer),
        Input::Hangup | Input::Terminate => Some(Effect::Quit),
    }
}
