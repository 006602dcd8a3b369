//! A bot that knows nothing but HTTP.

use filin_daemon::telegram::client::Client as OurClient;
use filin_daemon::telegram::courier::Courier;
use filin_daemon::telegram::pacer::Pacer;
use filin_daemon::telegram::sim::{Options, Sim, User};
use reqwest::{Client, Response};
use serde_json::{Value, json};
use teloxide::types::{Message, Update};

/// A guest who has pressed Start.
pub const ANYA: i64 = 500_000_001;
/// A guest who never did.
pub const STRANGER: i64 = 500_000_009;
/// Staff.
pub const MARINA: i64 = 510_000_001;
/// The staff's group.
pub const STAFF: i64 = -500;

pub struct Bot {
    pub sim: Sim,
    pub client: Client,
    pub token: String,
}

impl Bot {
    pub async fn start() -> Self {
        Self::start_as(Options::default()).await
    }

    pub async fn start_as(options: Options) -> Self {
        let token = options.token.clone();
        let sim = Sim::start(options).await.unwrap();
        sim.person(User::new(ANYA, "Аня"));
        sim.person(User::new(MARINA, "Марина"));
        sim.person(User {
            started: false,
            ..User::new(STRANGER, "")
        });
        sim.group(STAFF, "Смена", &[MARINA, ANYA]);
        Self {
            sim,
            client: Client::builder().no_proxy().build().unwrap(),
            token,
        }
    }

    pub fn address(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.sim.url(), self.token)
    }

    /// The daemon's own way to Telegram, in no one's way.
    pub fn courier(&self) -> Courier {
        let client = OurClient::new(&self.sim.url(), &self.token).unwrap();
        Courier::new(client, Pacer::new(1_000))
    }

    pub async fn try_call(&self, method: &str, body: &Value) -> reqwest::Result<Response> {
        let address = self.address(method);
        self.client.post(address).json(body).send().await
    }

    /// The whole answer, and that its code is what its body says.
    pub async fn call(&self, method: &str, body: Value) -> Value {
        let response = self.try_call(method, &body).await.unwrap();
        let status = response.status().as_u16();
        let answer: Value = response.json().await.unwrap();
        let said = answer["error_code"].as_u64().unwrap_or(200);
        assert_eq!(u64::from(status), said, "{answer}");
        answer
    }

    pub async fn ok(&self, method: &str, body: Value) -> Value {
        let answer = self.call(method, body).await;
        assert_eq!(answer["ok"], true, "{answer}");
        answer["result"].clone()
    }

    /// The words it was refused with.
    pub async fn no(&self, method: &str, body: Value) -> String {
        let answer = self.call(method, body).await;
        assert_eq!(answer["ok"], false, "{method} was carried out: {answer}");
        answer["description"].as_str().unwrap().to_owned()
    }

    /// Sends words and gives the message's number.
    pub async fn send(&self, chat: i64, text: &str) -> i64 {
        let message = self
            .ok("sendMessage", json!({ "chat_id": chat, "text": text }))
            .await;
        message["message_id"].as_i64().unwrap()
    }

    /// What is there to tell, unconfirmed.
    pub async fn updates(&self) -> Vec<Value> {
        let updates = self.ok("getUpdates", json!({})).await;
        updates.as_array().unwrap().clone()
    }
}

/// teloxide must read it.
pub fn message(value: &Value) -> Message {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// teloxide must read it; what it cannot read it calls an error. It reads updates from text alone:
/// its visitor loses the key of an owned one.
pub fn update(value: &Value) -> Update {
    let update: Update = serde_json::from_str(&value.to_string()).unwrap();
    let error = matches!(update.kind, teloxide::types::UpdateKind::Error(_));
    assert!(!error, "teloxide cannot read {value}");
    update
}
