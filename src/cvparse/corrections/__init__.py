"""What a person says of a CV otherwise than cvparse read it, as data that outlives the next reading."""
