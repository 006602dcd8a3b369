mod booking;
mod changes;
mod pages;
mod privacy;
mod review;
mod wait;
