"""What is known of the event: title, date, place, activity, publisher."""
