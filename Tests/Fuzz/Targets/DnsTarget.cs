using System;
using System.Linq;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The DNS message and what the resolver takes from it.</summary>
public sealed class DnsTarget() : BytesTarget([.. HostileFrames.Valid(new HostileTarget()).Where(IsDns).Select(frame => frame[42..])])
{
    private const int MaximumAliases = 8;
    private static readonly DnsName s_name = DnsName.Parse("weather.example");

    public override string Name => "dns";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        if (!DnsView.TryParse(input, out DnsView view))
        {
            return;
        }

        foreach (DnsRecordView record in view)
        {
            DnsRecordReader.TryRead(record, record.ReadName().ToString());
        }

        DnsName asked = view.ReadQuestionName();
        DnsAnswerReader.Read(view, view.Asks(s_name, DnsRecordType.A) ? s_name : asked, view.QuestionType, MaximumAliases);
    }

    private static bool IsDns(byte[] frame) => frame[23] == 17 && (frame[35] == 53 || frame[37] == 53);
}
