using System;
using System.IO;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public sealed class StoreLawTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dkstore").FullName;
    private readonly EventLoop _loop = new(new VirtualLoopHost());

    public static TheoryData<string> Names => LawRunner.Names(StoreLaws.All);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void MemoryStore_KeepsTheLaw(string law)
    {
        var store = new MemoryStore();
        LawRunner.Keep(StoreLaws.All, law, _loop, new Bench(store, store.Restart, isFailing => store.IsFailing = isFailing));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void FileStore_KeepsTheLaw(string law)
    {
        string path = Path.Combine(_folder, "store");
        var bench = new Bench(new FileStore(path), () => new FileStore(path), SetFailing);
        LawRunner.Keep(StoreLaws.All, law, _loop, bench);

        // A folder where the temporary file should be: nobody can write there, not even root.
        void SetFailing(bool isFailing)
        {
            if (isFailing)
            {
                Directory.CreateDirectory(path + ".new");
            }
            else
            {
                Directory.Delete(path + ".new");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law) => LawRunner.Break(StoreLaws.All, law, _loop, Mutant(law));

    [Theory]
    [MemberData(nameof(Names))]
    public void MutantWithoutAFlaw_KeepsTheLaw(string law) => LawRunner.Keep(StoreLaws.All, law, _loop, Mutant(string.Empty));

    private static Bench Mutant(string flaw)
    {
        var store = new MemoryStore();
        var mutant = new MutantStore(store, flaw);
        return new Bench(mutant, mutant.Restart, isFailing => store.IsFailing = isFailing);
    }

    private sealed record Bench(IStore Subject, Func<IStore> Restarted, Action<bool> Failing) : IStoreBench
    {
        public bool CanFail => true;

        public IStore Restart() => Restarted();

        public void SetFailing(bool isFailing) => Failing(isFailing);
    }
}
