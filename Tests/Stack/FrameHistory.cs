using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using Xunit;
using Xunit.Sdk;

namespace DeviceKit.Stack.Tests;

/// <summary>The last frames on a switch, kept in memory, so that a test that fails leaves a capture and one that passes leaves nothing.</summary>
internal sealed class FrameHistory : ISwitchTap
{
    private const int Limit = 256 << 10;
    private static readonly ConcurrentDictionary<ITest, List<FrameHistory>> s_ofTests = new();
    private readonly VirtualSwitch _lan;
    private byte[] _older = [];
    private byte[] _newer = new byte[64 * 1024];
    private int _olderUsed;
    private int _newerUsed;

    private FrameHistory(VirtualSwitch lan) => _lan = lan;

    /// <summary>Where captures go: a folder beside the test program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "captures");

    /// <summary>Keeps a switch's frames for the test that is running.</summary>
    public static void Keep(VirtualSwitch lan)
    {
        if (TestContext.Current.Test is { } test)
        {
            var history = new FrameHistory(lan);
            lan.AddTap(history);
            s_ofTests.GetOrAdd(test, _ => []).Add(history);
        }
    }

    /// <summary>Ends a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="failed">True to write what its switches carried.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<string> End(ITest test, bool failed)
    {
        var files = new List<string>();
        if (s_ofTests.TryRemove(test, out List<FrameHistory>? histories) && failed)
        {
            Directory.CreateDirectory(Folder);
            string name = string.Join('_', test.TestDisplayName.Split(Path.GetInvalidFileNameChars()));
            name = name.Length > 150 ? name[..150] : name;
            foreach (FrameHistory history in histories)
            {
                string path = Path.Combine(Folder, $"{name}{(files.Count == 0 ? string.Empty : $".{files.Count}")}.pcapng");
                history.Write(path);
                files.Add(path);
            }
        }

        return files;
    }

    public void OnFrame(int port, TapDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame)
    {
        if (direction != TapDirection.FromPort)
        {
            return;
        }

        var header = new Header(port, frame.Length, timestamp);
        int length = Unsafe.SizeOf<Header>() + frame.Length;
        if (_newerUsed + length > _newer.Length)
        {
            MakeRoom();
        }

        MemoryMarshal.Write(_newer.AsSpan(_newerUsed), header);
        frame.CopyTo(_newer.AsSpan(_newerUsed + Unsafe.SizeOf<Header>()));
        _newerUsed += length;
    }

    private void MakeRoom()
    {
        if (_newer.Length < Limit)
        {
            Array.Resize(ref _newer, _newer.Length * 2);
            return;
        }

        // The older half goes.
        (_older, _newer) = (_newer, _older.Length == 0 ? new byte[Limit] : _older);
        _olderUsed = _newerUsed;
        _newerUsed = 0;
    }

    private void Write(string path)
    {
        using var recorder = new CaptureRecorder(path);
        var tap = new CaptureTap(_lan, recorder);
        Write(tap, _older.AsSpan(0, _olderUsed));
        Write(tap, _newer.AsSpan(0, _newerUsed));
    }

    private static void Write(CaptureTap tap, ReadOnlySpan<byte> records)
    {
        while (records.Length > 0)
        {
            Header header = MemoryMarshal.Read<Header>(records);
            records = records[Unsafe.SizeOf<Header>()..];
            tap.OnFrame(header.Port, TapDirection.FromPort, header.Time, records[..header.Length]);
            records = records[header.Length..];
        }
    }

    private readonly record struct Header(int Port, int Length, TimeSpan Time);
}
