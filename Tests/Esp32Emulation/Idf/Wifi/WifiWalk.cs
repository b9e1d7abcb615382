using System;
using System.Collections.Generic;
using System.Threading;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A random walk over what may happen to a device on WiFi; when the air is good again, so is the connection.</summary>
internal sealed class WifiWalk : IDisposable
{
    private const int Steps = 40;
    private static readonly MacAddress s_peer = new(0x0200_0000_0009);

    private readonly SeededRandom _random;
    private readonly WifiHouse _house;
    private readonly SimulatedAccessPoint[] _accessPoints;
    private readonly Station _peer;
    private WalkingUser _user;

    public WifiWalk(ulong seed)
    {
        _random = new SeededRandom(seed, "walk");
        var idf = new EspIdfOptions
        {
            Roaming = new RoamingOptions(),
            Station = new StationOptions { ReceiveBuffers = _random.Chance(0.5) ? 32 : 64, PassesOtherAddresses = _random.Chance(0.5) },
        };
        var options = new Esp32WifiOptions
        {
            Ssid = WifiBench.Ssid,
            Password = WifiBench.Password,
            AllowsRoaming = _random.Chance(0.5),
            ChannelHint = _random.Chance(0.3) ? 6 : 0,
            TransmitSlots = 1 + _random.Next(8),
            ReceiveSlots = 1 + _random.Next(31),
        };
        _house = new WifiHouse(seed, idf, options, new PortOptions { BitsPerSecond = 5_000_000, TransmitSlots = 8 });
        _accessPoints = [_house.AccessPoint, _house.AddAccessPoint(2, 11)];
        _peer = new Station(_house.Lan.Switch.AddPort(s_peer));
        _user = new WalkingUser(_house.Netif, () => _house.Now, Log);
    }

    /// <summary>What the user saw, with times.</summary>
    public List<string> Log { get; } = [];

    public void Run()
    {
        for (int i = 0; i < Steps; i++)
        {
            TakeStep();
            _house.Run(_random.Next(4) * _random.Next(3000) / 1000.0);
        }

        Heal();
        _house.RunUntil("a connection in good air", () => _house.Netif.IsLinkUp, 150);
        _house.Run(10);
        Assert.True(_house.Netif.IsLinkUp, $"seed {_house.Seed}: the connection does not last");
        CheckFrames();
        Close();
    }

    public void Dispose() => _house.Dispose();

    private SimulatedAccessPoint AnyAccessPoint => _accessPoints[_random.Next(_accessPoints.Length)];

    private void TakeStep()
    {
        switch (_random.Next(16))
        {
            case 0:
                AnyAccessPoint.DeauthenticateAll((DeviceKit.Emulation.Esp32.WifiReason)(1 + _random.Next(8)));
                break;
            case 1:
                Storm();
                break;
            case 2:
                AnyAccessPoint.TurnOff();
                break;
            case 3 or 4:
                AnyAccessPoint.TurnOn();
                break;
            case 5:
                AnyAccessPoint.Password = "something else";
                break;
            case 6:
                AnyAccessPoint.Password = WifiBench.Password;
                break;
            case 7:
                AnyAccessPoint.SetRssi(-40 - _random.Next(70));
                break;
            case 8:
                AnyAccessPoint.SetRssi(static now => -75 - (int)(30 * Math.Sin(now.TotalSeconds / 3)));
                break;
            case 9:
                Flood(_random.Next(120));
                break;
            case 10:
                _user.Reads = !_user.Reads;
                break;
            case 11:
                _user.Hold();
                break;
            case 12:
                _user.Send(s_peer, _random.Next(40));
                break;
            case 13:
                Block();
                break;
            case 14:
                Scan();
                break;
            default:
                Reopen();
                break;
        }
    }

    private void Storm()
    {
        for (int i = _random.Next(20); i > 0; i--)
        {
            AnyAccessPoint.DeauthenticateAll();
            _house.Run(_random.Next(500) / 1000.0);
        }
    }

    /// <summary>Frames in a time in which the application is busy, or not.</summary>
    private void Flood(int frames)
    {
        bool isBusy = _random.Chance(0.5);
        _house.Bench.World.Spawn(async () =>
        {
            for (int i = 0; i < frames; i++)
            {
                _peer.SendTo(_random.Chance(0.8) ? _house.Netif.MacAddress : MacAddress.Broadcast, 60 + _random.Next(1400), (byte)i);
                await _house.Bench.World.Clock.DelayAsync(TimeSpan.FromMilliseconds(2));
            }
        });
        if (isBusy)
        {
            Block();
        }
    }

    /// <summary>The application's task is busy, in a call that waits for room in the queue of events or for nothing.</summary>
    private void Block()
    {
        if (_random.Chance(0.3))
        {
            for (int i = 0; i < 40; i++)
            {
                _house.Bench.Api.Events.Post(_house.Bench.Api.Shims.WifiEvent(), (int)WifiEvent.StaBeaconTimeout, [], 10);
            }
        }

        _house.Bench.Idf.BlockApplication(TimeSpan.FromMilliseconds(_random.Next(9000)));
    }

    private void Scan()
    {
        bool cancels = _random.Chance(0.4);
        int after = _random.Next(3000);
        _house.Bench.Loop.Spawn(async () =>
        {
            using var source = new CancellationTokenSource();
            IClockTimer timer = _house.Bench.Loop.Clock.CreateTimer(_ => source.Cancel());
            if (cancels)
            {
                timer.Set(_house.Now + TimeSpan.FromMilliseconds(after));
            }

            try
            {
                int count = await _house.Netif.ScanAsync(new WifiAccessPoint[_random.Next(3)], null, source.Token);
                Log.Add($"{_house.Now.Ticks} scanned {count}");
            }
            catch (InvalidOperationException)
            {
                // Another scan is outstanding, or the netif was closed during this one.
            }
            finally
            {
                timer.Cancel();
            }
        });
    }

    private void Reopen()
    {
        Close();
        _house.Netif = _house.Open();
        _user = new WalkingUser(_house.Netif, () => _house.Now, Log);
    }

    private void Close()
    {
        bool isLast = _random.Chance(0.5);
        if (!isLast)
        {
            _user.Release();
        }

        _house.Netif.Close();
        _user.Release();
        Assert.True(_house.Bench.Idf.LentReceiveBuffers == 0, $"seed {_house.Seed}: {_house.Bench.Idf.LentReceiveBuffers} frames were not given back");
        Log.Add($"{_house.Now.Ticks} closed");
    }

    private void Heal()
    {
        foreach (SimulatedAccessPoint accessPoint in _accessPoints)
        {
            accessPoint.TurnOn();
            accessPoint.Password = WifiBench.Password;
            accessPoint.SetRssi(-50);
        }

        _user.Reads = true;
        _user.Read();
    }

    private void CheckFrames()
    {
        _peer.Frames.Clear();
        _user.Read();
        int before = _user.Received;
        _peer.SendTo(_house.Netif.MacAddress);
        _user.Send(s_peer, 1);
        _house.Run(1);
        Assert.True(_user.Received > before, $"seed {_house.Seed}: nothing comes in");
        Assert.Contains(_peer.Frames, frame => MacAddress.Read(frame.AsSpan(6)) == _house.Netif.MacAddress);
    }
}
