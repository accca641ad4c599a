using System.Collections.Concurrent;

namespace Gradus.Running;

/// <summary>
/// Keeps one started worker ahead, so that a submission never waits for a process to boot. All workers are started by
/// one thread that lives as long as the pool: bubblewrap ends with the thread that started it.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    private readonly BlockingCollection<WorkerProcess> _ready = new(boundedCapacity: 1);
    private readonly Thread _spawner;
    private readonly ISandbox _sandbox;
    private readonly WorkerInstallation _installation;
    private Exception? _failure;

    public WorkerPool(ISandbox sandbox, WorkerInstallation installation)
    {
        _sandbox = sandbox;
        _installation = installation;
        InheritedDescriptors.Seal();
        _spawner = new Thread(Spawn) { IsBackground = true, Name = "worker spawner" };
        _spawner.Start();
    }

    /// <summary>A fresh worker, which nobody else gets.</summary>
    public WorkerProcess Take()
    {
        try
        {
            return _ready.Take();
        }
        catch (InvalidOperationException)
        {
            throw new InvalidOperationException("no worker can be started", _failure);
        }
    }

    public void Dispose()
    {
        _ready.CompleteAdding();
        while (_ready.TryTake(out var worker))
        {
            worker.Dispose();
        }

        _spawner.Join();
        _ready.Dispose();
    }

    private void Spawn()
    {
        while (!_ready.IsAddingCompleted)
        {
            WorkerProcess worker;
            try
            {
                worker = WorkerProcess.Start(_sandbox, _installation);
            }
            catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
            {
                _failure = failure;
                _ready.CompleteAdding();
                return;
            }

            Offer(worker);
        }
    }

    private void Offer(WorkerProcess worker)
    {
        try
        {
            _ready.Add(worker);
        }
        catch (InvalidOperationException)
        {
            // The pool was closed while this one started.
            worker.Dispose();
        }
    }
}
