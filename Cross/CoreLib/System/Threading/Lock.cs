namespace System.Threading;

public sealed class Lock
{
    private int _entered;

    public bool IsHeldByCurrentThread => _entered > 0;

    public void Enter() => _entered++;

    public bool TryEnter()
    {
        _entered++;
        return true;
    }

    public bool TryEnter(int millisecondsTimeout) => TryEnter();

    public bool TryEnter(TimeSpan timeout) => TryEnter();

    public void Exit()
    {
        if (_entered == 0)
        {
            throw new SynchronizationLockException("The calling thread does not hold the lock.");
        }

        _entered--;
    }

    public Scope EnterScope()
    {
        _entered++;
        return new Scope(this);
    }

    public ref struct Scope
    {
        private Lock? _lock;

        internal Scope(Lock entered) => _lock = entered;

        public void Dispose()
        {
            Lock? entered = _lock;
            _lock = null;
            entered?.Exit();
        }
    }
}
