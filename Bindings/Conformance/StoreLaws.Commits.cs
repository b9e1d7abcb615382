using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Staging and committing.</content>
public static partial class StoreLaws
{
    /// <summary>Set and Remove are seen before they are committed.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask StagedChange_IsSeenAtOnce(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "key", "one");
        Require.Equal("one", Read(store, "key"), "a staged value");
        await store.CommitAsync();
        Write(store, "key", "two");
        Require.Equal("two", Read(store, "key"), "a staged value over a committed one");
        store.Remove("key");
        Require.Equal(null, Read(store, "key"), "a staged removal");
        Require.Equal(0, store.Keys.Count, "keys after a staged removal");
    }

    /// <summary>Removing what is not there changes nothing and does not throw.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Removal_OfAnUnknownKeyIsNothing(IStoreBench bench)
    {
        Write(bench.Subject, "key", "one");
        bench.Subject.Remove("other");
        await bench.Subject.CommitAsync();
        Require.Equal("one", Read(bench.Subject, "key"), "the other key");
    }

    /// <summary>What was committed is there after a restart: new, changed and removed keys.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Commit_SurvivesTheLossOfPower(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "kept", "one");
        Write(store, "changed", "two");
        Write(store, "removed", "three");
        await store.CommitAsync();
        Write(store, "changed", "four");
        store.Remove("removed");
        await store.CommitAsync();
        IStore after = bench.Restart();
        Require.Equal("changed kept", string.Join(' ', after.Keys), "the keys");
        Require.Equal("one", Read(after, "kept"), "a kept value");
        Require.Equal("four", Read(after, "changed"), "a changed value");
    }

    /// <summary>What was staged and not committed is gone after a restart.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask StagedChange_DoesNotSurvive(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "key", "one");
        await store.CommitAsync();
        Write(store, "key", "two");
        Write(store, "new", "three");
        IStore after = bench.Restart();
        Require.Equal("one", Read(after, "key"), "a value");
        Require.Equal(null, Read(after, "new"), "a staged key");
    }

    /// <summary>After a rollback the store is what was committed last.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Rollback_ForgetsWhatIsStaged(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "key", "one");
        await store.CommitAsync();
        Write(store, "key", "two");
        Write(store, "new", "three");
        store.Rollback();
        Require.Equal("one", Read(store, "key"), "a value");
        Require.Equal("key", string.Join(' ', store.Keys), "the keys");
        await store.CommitAsync();
        Require.Equal("one", Read(bench.Restart(), "key"), "the value after a restart");
    }

    /// <summary>A commit whose token is cancelled before it throws, commits nothing, and leaves what is staged.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask CancelledCommit_ChangesNothing(IStoreBench bench)
    {
        IStore store = bench.Subject;
        Write(store, "key", "one");
        await Require.ThrowsAsync<OperationCanceledException>(() => store.CommitAsync(new CancellationToken(true)), "a cancelled commit");
        Require.Equal("one", Read(store, "key"), "the staged value");
        Require.Equal(null, Read(bench.Restart(), "key"), "the value after a restart");
    }

    /// <summary>A commit that fails says so, keeps the last commit on the medium and what is staged in memory, and can be repeated.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask FailedCommit_KeepsBothStates(IStoreBench bench)
    {
        if (!bench.CanFail)
        {
            return;
        }

        IStore store = bench.Subject;
        Write(store, "key", "one");
        await store.CommitAsync();
        Write(store, "key", "two");
        bench.SetFailing(true);
        await Require.ThrowsAsync<StoreException>(() => store.CommitAsync(), "a commit to a failing medium");
        Require.Equal("two", Read(store, "key"), "the staged value");
        Require.Equal("one", Read(bench.Restart(), "key"), "the value after a restart");
        bench.SetFailing(false);
        await store.CommitAsync();
        Require.Equal("two", Read(bench.Restart(), "key"), "the value after a repeated commit");
    }
}
