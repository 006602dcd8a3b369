//! Our store as a rocket_db_pools pool: Rocket opens it at ignition, and the core never
//! sees Rocket.

use std::time::Duration;

use filin_core::error::Error as CoreError;
use filin_core::store::url::{DatabaseUrl, without_password};
use filin_core::store::{Settings, Store};
use rocket::figment::Figment;
use rocket_db_pools::{Database, Error, Pool};

/// Says in a few words why no database can be opened by this URL, which is not repeated: it may
/// hold a password.
pub(crate) fn check_url(url: &str) -> Result<(), String> {
    match url.parse::<DatabaseUrl>() {
        Ok(_) => Ok(()),
        Err(bad) => Err(bad.to_string()),
    }
}

/// The database under the name `filin` in Rocket's configuration.
#[derive(Database)]
#[database("filin")]
pub struct Db(StorePool);

impl Db {
    /// The store in the pool.
    #[must_use]
    pub fn store(&self) -> Store {
        self.0.0.clone()
    }
}

/// See the module.
pub struct StorePool(Store);

/// What the configuration says of the database; `main` writes it from the settings.
#[derive(serde::Deserialize)]
struct Wanted {
    url: String,
    max_connections: u32,
    connect_timeout: u64,
    recycle: u64,
}

#[rocket::async_trait]
impl Pool for StorePool {
    type Connection = Store;
    type Error = Error<CoreError>;

    async fn init(figment: &Figment) -> Result<Self, Self::Error> {
        let wanted: Wanted = figment.extract()?;
        match open(&wanted).await {
            Ok(store) => Ok(Self(store)),
            Err(error) => {
                tracing::error!("{}", explain(&wanted.url, &error));
                Err(Error::Init(error))
            }
        }
    }

    async fn get(&self) -> Result<Store, Self::Error> {
        Ok(self.0.clone())
    }

    /// Nothing yet: jobs still say goodbye to the database, and the launch closes it after them.
    async fn close(&self) {}
}

async fn open(wanted: &Wanted) -> Result<Store, CoreError> {
    let url: DatabaseUrl = wanted
        .url
        .parse()
        .map_err(|bad| CoreError::Internal(format!("DATABASE_URL: {bad}")))?;
    let settings = Settings {
        url,
        connections: wanted.max_connections,
        patience: Duration::from_secs(wanted.connect_timeout),
        recycle: Duration::from_secs(wanted.recycle),
    };
    let store = Store::open(&settings).await?;
    store.migrate().await?;
    Ok(store)
}

/// One line that says what to do.
fn explain(url: &str, error: &CoreError) -> String {
    match error {
        CoreError::LegacyDatabase => format!(
            "this is a database of Filin v3; nothing was changed in it. Bring it over with: \
             filin migrate --from '{}' --to sqlite:filin-new.db",
            without_password(url)
        ),
        CoreError::DatabaseAway(why) => {
            format!("the database does not answer ({why}); check DATABASE_URL and that it runs")
        }
        other => other.to_string(),
    }
}
