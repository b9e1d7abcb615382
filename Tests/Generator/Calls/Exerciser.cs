using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Exercise;
using DeviceKit.Native;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>Calls every function of the test library, and writes down what comes back.</summary>
internal static class Exerciser
{
    public static string Run(IExercise api)
    {
        var text = new StringBuilder();
        Values(api, text);
        Sessions(api, text);
        Arrays(api, text);
        Callbacks(api, text);
        return text.ToString();
    }

    private static void Values(IExercise api, StringBuilder text)
    {
        text.AppendLine($"sum {api.Sum(-1, 200, -300, 60000, -70000, 4000000000, -5000000000, 6000000000, 7, true, ExMode.Fast)}");
        text.AppendLine($"scale {api.Scale(1.5f, -2.25)}");
        text.AppendLine($"events {api.Events(ExEvents.Read)} {api.Events(ExEvents.Read | ExEvents.Write)}");
        text.AppendLine($"odd {api.IsOdd(3)} {api.IsOdd(4)}");
        ExPoint point = api.Mirror(new ExPoint { Kind = 9, Value = 41, Ratio = 0.125, On = true });
        text.AppendLine($"mirror {point.Kind} {point.Value} {point.Ratio} {point.On}");
        text.AppendLine($"plain {api.Plain(5)} twice {api.Twice(21)}");
        uint grown = 37;
        api.Grow(ref grown);
        bool flag = false;
        api.Toggle(ref flag);
        api.Halves(9, out bool isOdd, out int half);
        text.AppendLine($"grow {grown} toggle {flag} halves {isOdd} {half}");
        text.AppendLine($"split {api.Split(42, out int low, out int high)} {low} {high} {api.Split(42, out int only)} {only} {api.SplitOrThrow(42)}");
        text.AppendLine($"base {api.Base()} real {api.RealValue()}");
        text.AppendLine($"errors {api.ErrorText(ExError.Ok)} {api.ErrorText(ExError.Fail)} {api.ErrorText(ExError.NoMem) ?? "null"}");
        text.AppendLine($"length {api.TextLength("Zürich")} {api.TextLength(new string('x', 1000))} {api.TextLength("")} {api.TextLength(null)}");
        byte[] version = new byte[16];
        api.Version(version);
        text.AppendLine($"version {NativeText.Read(version)}");
    }

    private static void Sessions(IExercise api, StringBuilder text)
    {
        text.AppendLine($"open {api.Open("", ExMode.Fast, out SessionHandle none)} {none.IsInvalid}");
        text.AppendLine($"open {api.Open("one", ExMode.Fast, out SessionHandle session)} {session.IsInvalid} {api.IsFast(session)}");
        text.AppendLine($"point {api.GetPoint(session, out _)}");
        text.AppendLine($"set {api.SetPoint(session, new ExPoint { Kind = 1, Value = -7, Ratio = 3, On = true })} {api.GetPoint(session, out ExPoint point)} {point.Value} {point.On}");
        text.AppendLine($"reset {api.SetPoint(session, null)} {api.GetPoint(session, out _)}");
        byte[] buffer = new byte[5];
        text.AppendLine($"read {api.ReadBytes(session, buffer)} {Convert.ToHexString(buffer)} {api.ReadBytes(session, [])}");
        byte[] blob = new byte[20];
        nuint length = 0;
        text.AppendLine($"blob {api.GetBlob(session, [], ref length)} {length}");
        length = 4;
        text.AppendLine($"blob {api.GetBlob(session, blob, ref length)} {length}");
        length = 20;
        text.AppendLine($"blob {api.GetBlob(session, blob, ref length)} {length} {Convert.ToHexString(blob)}");
        byte[] name = new byte[8];
        text.AppendLine($"name {api.GetName(session, name)} {NativeText.Read(name)} {api.GetName(session, name.AsSpan(0, 3))}");
        int freed = api.Freed();
        text.AppendLine($"describe {api.Describe(session)} {api.Freed() - freed}");
        nint memory = api.Memory(session);
        api.Find(session, 3, out nint found);
        api.Find(session, 99, out nint nothing);
        text.AppendLine($"memory {memory != 0} {found - memory} {nothing} {api.Peek(found)}");
        text.AppendLine($"close {api.Close(session)}");
        text.AppendLine($"create {api.Create(-1).IsInvalid}");
    }

    private static void Arrays(IExercise api, StringBuilder text)
    {
        text.AppendLine($"checksum {api.Checksum("abc"u8)} {api.Checksum([])}");
        int[] values = [1, 2, 3, 4];
        api.Reverse(values);
        text.AppendLine($"reverse {string.Join(",", values)} dot {api.Dot(values, [1, 10, 100, 1000])}");
        text.AppendLine($"points {api.SumPoints([new ExPoint { Value = 1, On = true }, new ExPoint { Value = 2 }])}");
        byte[] mac = new byte[7];
        api.GetMac(mac);
        text.AppendLine($"mac {Convert.ToHexString(mac)}");
    }

    private static void Callbacks(IExercise api, StringBuilder text)
    {
        SessionHandle session = api.Create(5);
        api.SetPoint(session, new ExPoint { Kind = 1, Value = 10 });
        var visited = new List<string>();
        int Visit(int index, in ExPoint point)
        {
            visited.Add($"{index}:{point.Value}:{api.Twice(index)}");
            return point.Value;
        }

        text.AppendLine($"visit {api.Visit(session, Visit)} {string.Join(" ", visited)}");
        int[] values = [3, 1, 2];
        api.Sort(values, (in int a, in int b) => b - a);
        text.AppendLine($"sort {string.Join(",", values)}");
        var found = new List<string>();
        text.AppendLine($"select {api.Select(values, v => v != 2, t => found.Add(t))} {string.Join(",", found)} {api.Select(values, null, null)}");
        byte[]? last = null;
        bool Event(SessionHandle from, ReadOnlySpan<byte> data, ref int answer)
        {
            last = data.ToArray();
            answer += data.Length;
            return from == session && data.Length < 4;
        }

        text.AppendLine($"fire {api.Fire(session, [1])}");
        text.AppendLine($"event {api.OnEvent(session, Event)} {api.Fire(session, [1, 2, 3])} {Convert.ToHexString(last!)} {api.Fire(session, [1, 2, 3, 4])}");
        text.AppendLine($"event {api.OnEvent(session, null)} {api.Fire(session, [1])}");
        text.AppendLine($"event {api.OnEvent(session, Event)} {api.Close(session)} {last!.Length}");
        Wide(api, text);
        var handler = new Handler();
        text.AppendLine($"parse {api.Parse("abcdefghi", handler)} {string.Join(", ", handler.Seen)}");
        string thrown = Throws(() => api.Parse("abcdefghi", new Handler(throws: true)));
        text.AppendLine($"thrown {thrown}");
        text.AppendLine($"nested {Throws(() => api.Select([1], v => api.Parse("x", new Handler(throws: true)) > 0, null))}");
    }

    private static void Wide(IExercise api, StringBuilder text)
    {
        ExError Called(ExPoint? maybe, out int made, ref bool flag, string? said, nint address, ExPoint byValue, Span<int> values, double ratio, ExMode mode)
        {
            text.Append($"called {maybe?.Value.ToString() ?? "none"} {flag} {said ?? "nothing"} {address != 0} {byValue.Value} {values.Length} {ratio} {mode}; ");
            made = byValue.Value + (maybe?.Kind ?? 0);
            flag = !flag;
            values[1] = 100;
            return maybe is null ? ExError.NoMem : ExError.Ok;
        }

        api.SetWide(Called);
        bool flag = true;
        ExError result = api.CallWide(true, out int made, ref flag, out int sum);
        text.AppendLine($"wide {result} {made} {flag} {sum}");
        result = api.CallWide(false, out made, ref flag, out sum);
        text.AppendLine($"wide {result} {made} {flag} {sum}");
        api.SetWide(null);
        text.AppendLine($"wide {api.CallWide(true, out _, ref flag, out _)}");
    }

    private static string Throws(Action action)
    {
        try
        {
            action();
            return "nothing";
        }
        catch (TimeoutException e)
        {
            return e.Message;
        }
    }
}
