# A PostgreSQL database for a booking service, reachable only from its own network.

provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc" "booking" {
  cidr_block           = "10.20.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "booking_a" {
  vpc_id            = aws_vpc.booking.id
  cidr_block        = "10.20.1.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]
}

resource "aws_subnet" "booking_b" {
  vpc_id            = aws_vpc.booking.id
  cidr_block        = "10.20.2.0/24"
  availability_zone = data.aws_availability_zones.available.names[1]
}

resource "aws_db_subnet_group" "booking" {
  name       = "booking"
  subnet_ids = [aws_subnet.booking_a.id, aws_subnet.booking_b.id]
}

resource "aws_db_instance" "booking" {
  identifier                  = "booking"
  engine                      = "postgres"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  name                        = "booking"
  username                    = "booking_admin"
  manage_master_user_password = true
  encrypted                   = true
  db_subnet_group_name        = aws_db_subnet_group.booking.name
  skip_final_snapshot         = true
}

output "endpoint" {
  value = aws_db_instance.booking.endpoint
}
