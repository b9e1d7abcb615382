using System;
using System.Collections.Generic;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public class RandomLawTests
{
    private static readonly Dictionary<string, Func<IRandom>> s_subjects = new()
    {
        ["seed 0"] = () => new SeededRandom(0),
        ["seed 1"] = () => new SeededRandom(1),
        ["a stream"] = () => new SeededRandom(1, "loss.tx"),
        ["system"] = () => new SystemRandom(),
        ["mutant without a flaw"] = () => new MutantRandom(string.Empty),
    };

    public static TheoryData<string, string> Matrix => LawRunner.Matrix(RandomLaws.All, s_subjects.Keys);

    public static TheoryData<string> Names => LawRunner.Names(RandomLaws.All);

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Random_KeepsTheLaw(string subject, string law) =>
        LawRunner.Keep(RandomLaws.All, law, new EventLoop(new VirtualLoopHost()), new Bench(s_subjects[subject]()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law) =>
        LawRunner.Break(RandomLaws.All, law, new EventLoop(new VirtualLoopHost()), new Bench(new MutantRandom(law)));

    private sealed record Bench(IRandom Subject) : IRandomBench;

    private sealed class MutantRandom(string flaw) : IRandom
    {
        private readonly SeededRandom _inner = new(1);

        public void Fill(Span<byte> destination)
        {
            _inner.Fill(destination);
            if (flaw == nameof(RandomLaws.Fill_SetsEveryByte) && destination.Length > 3)
            {
                destination[^1] = 0;
            }
            else if (flaw == nameof(RandomLaws.Fill_StaysInsideTheBuffer) && !destination.IsEmpty)
            {
                System.Runtime.CompilerServices.Unsafe.Add(ref destination[0], destination.Length) = 1;
            }
        }

        public uint NextUInt32() => flaw switch
        {
            nameof(RandomLaws.Bits_AreBalanced) => _inner.NextUInt32() | (_inner.NextUInt32() & 0x80),
            nameof(RandomLaws.Values_DoNotRepeat) => _inner.NextUInt32() & 0xFF0,
            _ => _inner.NextUInt32(),
        };
    }
}
